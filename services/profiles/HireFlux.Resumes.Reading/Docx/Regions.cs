namespace HireFlux.Resumes.Reading.Docx;

/// <summary>Numbers of regions, in the order they are asked for.</summary>
internal sealed class Regions
{
    private int _next;

    public int Next() => _next++;
}
