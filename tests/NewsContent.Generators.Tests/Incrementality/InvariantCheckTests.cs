using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generators.Tests.Support;
using Xunit;
using Xunit.Sdk;

namespace NewsContent.Generators.Tests.Incrementality;

/// <summary>A check that cannot fail checks nothing.</summary>
public class InvariantCheckTests
{
    [Fact]
    public void ModelWithARoslynType_IsCaught() => Assert.ThrowsAny<XunitException>(
        () => InvariantChecks.AssertNoRoslynType(new object[] { CSharpSyntaxTree.ParseText("class C;") }, []));
}
