namespace HireFlux.Jobs.Features.SearchJobs;

/// <summary>A search in the terms of the database.</summary>
/// <param name="Keys">A tsquery of words and keys, empty when nothing but the time narrows; the time comes to it window by window.</param>
/// <param name="Excluded">Names of companies, as lower() of the database gives them.</param>
/// <param name="PostedAfter">UTC.</param>
/// <param name="Salary">What is asked for; null for anything.</param>
/// <param name="Now">UTC.</param>
/// <param name="Newest">When the newest open posting was posted. UTC.</param>
/// <param name="Oldest">When the oldest open posting was posted. UTC.</param>
/// <param name="Correctable">Words that may be slips of the pen.</param>
internal sealed record SearchQuery(
    string Keys,
    string[] Excluded,
    DateTime PostedAfter,
    SalaryRange? Salary,
    DateTime Now,
    DateTime Newest,
    DateTime Oldest,
    IReadOnlyList<string> Correctable)
{
    /// <summary>The first slot of time that a match can be of.</summary>
    public int FirstSlot => Math.Max(TimeSlot.Of(Oldest), TimeSlot.Of(PostedAfter));

    /// <summary>The last slot of time that a match can be of.</summary>
    public int LastSlot => TimeSlot.Of(Newest);

    /// <summary>The tsquery within a window of slots.</summary>
    public string Within(int first, int last) => Keys.Length == 0 ? SearchKeys.Times(first, last) : SearchKeys.All([Keys, SearchKeys.Times(first, last)]);
}
