using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsContent.Generators.CodeFixes;

/// <summary>Adds the modifier that a collection's type or one of its properties lacks: <c>partial</c> (NCG5002), <c>required</c> (NCG5012).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AddModifierCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("NCG5002", "NCG5012");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var modifier = diagnostic.Id == "NCG5002" ? SyntaxKind.PartialKeyword : SyntaxKind.RequiredKeyword;
            if (root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } declaration || declaration.Modifiers.Any(modifier))
                continue;

            var title = $"Add '{SyntaxFacts.GetText(modifier)}'";
            context.RegisterCodeFix(
                CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(declaration, Add(declaration, modifier)))), title),
                diagnostic);
        }
    }

    // 'partial' must stand last (C# specification §15.2.2); 'required' stands before other modifiers than the accessibility by custom.
    private static MemberDeclarationSyntax Add(MemberDeclarationSyntax declaration, SyntaxKind modifier)
    {
        var token = SyntaxFactory.Token(modifier).WithTrailingTrivia(SyntaxFactory.Space);
        if (declaration.Modifiers.Count == 0)
        {
            var bare = declaration.WithLeadingTrivia();
            return bare.WithModifiers(SyntaxFactory.TokenList(token)).WithLeadingTrivia(declaration.GetLeadingTrivia());
        }

        var place = modifier == SyntaxKind.PartialKeyword ? declaration.Modifiers.Count : 1;
        return declaration.WithModifiers(declaration.Modifiers.Insert(place, token));
    }
}
