using Microsoft.AspNetCore.Builder;

namespace NewsContent.AspNetCore.Tests;

/// <summary>What an app with a pack that it cannot read does.</summary>
public class StartTests
{
    [Fact]
    public async Task PackOfAnotherBuild_EndsTheAppAtItsStartWithTheReason()
    {
        await using var app = WebApplication.CreateSlimBuilder().Build();
        var exception = Assert.Throws<PackException>(() => app.MapNewsContent(new ContentCollection<Article>(new ForeignPack())));

        Assert.Equal("The pack is of another build.", exception.Message);
    }

    private sealed class ForeignPack : ContentSource<Article>
    {
        public override IReadOnlyList<string> Ids => ["2026/04/21/a"];

        public override IReadOnlyList<int> GroupSizes => [1];

        public override IReadOnlyList<int> Drafts => [];

        public override Article[] LoadGroup(int group) => throw new PackException("The pack is of another build.");
    }
}
