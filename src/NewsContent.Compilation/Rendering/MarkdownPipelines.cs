using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace NewsContent.Compilation;

/// <summary>
/// Markdig's pipelines for the extensions that a project chooses. Never <c>UseAdvancedExtensions</c>: some of those let a text set any
/// attribute, or nest without bound.
/// </summary>
public static class MarkdownPipelines
{
    private const string Smart = "smartypants";

    private static readonly ConcurrentDictionary<MarkdownOptions, MarkdownPipeline> s_pipelines = new();

    // In this order: some look at what those before them made. What is not here needs no part of the pipeline.
    private static readonly (string Name, Action<MarkdownPipelineBuilder> Use)[] s_extensions =
    [
        ("alerts", static builder => builder.UseAlertBlocks(AlertTitle.Write).InlineParsers.InsertBefore<LinkInlineParser>(new KnownAlertParser())),
        ("abbreviations", static builder => builder.UseAbbreviations()),
        ("autoidentifiers", static builder => builder.Extensions.Add(new HeadingIds())),
        ("citations", static builder => builder.UseCitations()),
        ("cjk-friendly-emphasis", static builder => builder.Configure("cjk-friendly-emphasis")),
        ("customcontainers", static builder => builder.UseCustomContainers()),
        ("definitionlists", static builder => builder.UseDefinitionLists()),
        ("figures", static builder => builder.UseFigures()),
        ("footers", static builder => builder.UseFooters()),
        ("footnotes", static builder => builder.UseFootnotes()),
        ("gridtables", static builder => builder.UseGridTables()),
        ("mathematics", static builder => builder.UseMathematics()),
        ("pipetables", static builder => builder.UsePipeTables()),
        ("gfm-pipetables", static builder => builder.Configure("gfm-pipetables")),
        ("strikethrough", static builder => builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)),
        ("emphasisextras", static builder => builder.UseEmphasisExtras()),
        ("tasklists", static builder => builder.UseTaskLists()),
        ("diagrams", static builder => builder.UseDiagrams()),
        ("autolinks", static builder => builder.InlineParsers.Insert(0, new BareUrlParser())),
        ("hardlinebreak", static builder => builder.UseSoftlineBreakAsHardlineBreak()),
        ("emojis", static builder => builder.UseEmojiAndSmiley()),
        (Smart, static builder => builder.UseSmartyPants().InlineParsers.InsertAfter<CodeInlineParser>(new SmartPunctuation())),
        ("bootstrap", static builder => builder.UseBootstrap()),
        ("globalization", static builder => builder.Extensions.Add(new RightToLeftText())),
        ("nonascii-noescape", static builder => builder.UseNonAsciiNoEscape()),
    ];

    /// <summary>The pipeline of the extensions that a project has when it chooses none.</summary>
    public static MarkdownPipeline Default { get; } = Build(MarkdownOptions.Default);

    /// <summary>The pipeline for a body.</summary>
    public static MarkdownPipeline Of(MarkdownOptions options, string text, int bodyStart) =>
        ReferenceEquals(options, MarkdownOptions.Default) ? Default
        : options.Has(Smart) && IsCjk(text, bodyStart) ? OfChoice(options.Without(Smart))
        : OfChoice(options);

    // Their quotation marks and dashes are other characters, which writers type themselves.
    private static bool IsCjk(string text, int bodyStart)
    {
        var scripts = new ScriptCount(int.MaxValue);
        scripts.Add(text.AsSpan(bodyStart));
        return scripts.IsCjk;
    }

    private static MarkdownPipeline OfChoice(MarkdownOptions options) => s_pipelines.GetOrAdd(options, Build);

    private static MarkdownPipeline Build(MarkdownOptions options)
    {
        var builder = new MarkdownPipelineBuilder();
        builder.Extensions.Add(new StoppableParsing());
        foreach (var (name, use) in s_extensions)
        {
            // The two are one extension of Markdig, which takes the options of whoever adds it first.
            if (options.Has(name) && !(name == "strikethrough" && options.Has("emphasisextras")))
                use(builder);
        }

        return builder.UsePreciseSourceLocation().Build();
    }
}
