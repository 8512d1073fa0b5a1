using System.Text.Json;
using HireFlux.Resumes.Writing.Truth;

namespace HireFlux.Profiles.Domain;

/// <summary>A line that the truth check has something to say about.</summary>
/// <param name="Pointer">Where it stands, or stood in the draft, as a JSON pointer.</param>
/// <param name="Text">The words.</param>
/// <param name="Kind">employer, title, date, degree, number, skill, ...</param>
/// <param name="Why">A sentence.</param>
#pragma warning disable CA1720 // RFC 6901 calls it a pointer.
internal sealed record ReportedLine(string Pointer, string Text, string Kind, string Why)
{
    public static ReportedLine Of(string place, string text, InventionKind kind, string why) =>
        new(place, text, JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.ToString()), why);
}
#pragma warning restore CA1720
