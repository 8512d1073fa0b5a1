namespace HireFlux.Profiles.Domain;

/// <summary>A line of a version's content while it is revised.</summary>
internal sealed class EditedLine(string place, string text, IReadOnlyList<string> sources)
{
    /// <summary>Where it stood, as a JSON pointer; empty for a line that is put in.</summary>
    public string Place { get; } = place;

    public string Text { get; private set; } = text;

    public IReadOnlyList<string> Sources { get; } = sources;

    public bool IsByHand { get; private set; }

    public void Say(string text)
    {
        Text = text;
        IsByHand = true;
    }
}
