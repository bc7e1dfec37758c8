namespace NewsContent.Bodies;

/// <summary>The excerpt of a body, cut when it is asked for.</summary>
internal sealed class ExcerptBody(Html whole) : BodyStore
{
    public override string Load(int body) => ExcerptMarkup.Of(whole.ToString());
}
