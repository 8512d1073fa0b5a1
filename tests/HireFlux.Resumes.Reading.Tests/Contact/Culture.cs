namespace HireFlux.Resumes.Reading.Tests.Contact;

/// <summary>What people of a country are called, where they live and how they write it.</summary>
/// <param name="Country">As they write it on a resume.</param>
/// <param name="Given">Given names.</param>
/// <param name="Family">Family names.</param>
/// <param name="Towns">Towns with what is written after them ("Leeds, West Yorkshire").</param>
/// <param name="Codes">Patterns of post codes, '#' for a digit, '@' for a letter; those with '^' stand before the town.</param>
/// <param name="Streets">Patterns of street lines.</param>
/// <param name="Phones">Patterns of numbers.</param>
/// <param name="Labels">Words for telephone, e-mail and address.</param>
internal sealed record Culture(string Country, string[] Given, string[] Family, string[] Towns, string[] Codes, string[] Streets, string[] Phones, string[] Labels)
{
    public static IReadOnlyList<Culture> All { get; } = [.. CultureTable.Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of)];

    private static Culture Of(string row)
    {
        var cells = row.Split(" ; ", StringSplitOptions.TrimEntries);
        return new Culture(cells[0], List(cells[1]), List(cells[2]), List(cells[3]), List(cells[4]), List(cells[5]), List(cells[6]), List(cells[7]));
    }

    private static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
