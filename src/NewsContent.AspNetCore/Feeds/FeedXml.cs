using System.Text;
using System.Xml;
using NewsContent.AspNetCore.Layouts;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Makes writers of XML in UTF-8 that end their lines alike on all systems.</summary>
internal static class FeedXml
{
    public static XmlWriter Create(PageWriter writer) => XmlWriter.Create(
        new PageStream(writer), new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true, NewLineChars = "\n" });
}
