using System.Text;
using NewsContent;
using NewsReader;

Console.OutputEncoding = Encoding.UTF8;

if (Arguments.Parse(args) is not { } arguments)
    return Usage.Refuse("I do not understand these options.");

if (arguments.Command is "help")
    return Usage.Show();

if (Commands.Find(arguments.Command) is not { } command)
    return Usage.Refuse($"There is no command '{arguments.Command}'.", Suggestions.For(arguments.Command, Commands.All.Select(known => known.Name)));

if (command.Operand is not null && arguments.Operand.Length == 0)
    return Usage.Refuse($"Which one? Write: {command.Name} {command.Operand}");

if (Articles.All.Count == 0)
{
    Screen.WriteLine("This archive has no posts yet. Add Markdown files to it, or read another one: dotnet run -p:NewsContentRoot=FOLDER");
    return ExitCode.Success;
}

return command.Run(arguments);
