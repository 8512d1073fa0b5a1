using System.Globalization;

namespace HireFlux.Resumes.Facts;

/// <summary>One thing that a person says about themselves.</summary>
/// <param name="Id">Made of what it says (<see cref="FactId"/>): the same fact has the same id wherever it stands, a changed one has another.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">What it says, in one line.</param>
/// <param name="JsonPointer">Where in the master it stands, as a JSON pointer.</param>
/// <param name="OwnerId">For a line about a job or project, the id of that job or project.</param>
public sealed record Fact(string Id, FactKind Kind, string Text, string JsonPointer, string? OwnerId = null)
{
    /// <summary>Which item of a list of the master it is; null where it stands elsewhere, or deeper.</summary>
    /// <param name="list">JSON pointer of the list: /experience.</param>
    public int? IndexIn(string list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return JsonPointer.StartsWith(list + "/", StringComparison.Ordinal) && int.TryParse(JsonPointer.AsSpan(list.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;
    }
}
