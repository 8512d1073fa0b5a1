namespace HireFlux.Vocabulary;

/// <summary>Level words of scripts without spaces, looked for anywhere in the title.</summary>
internal static class EastAsianLevels
{
    private static readonly (string Word, Seniority Level)[] Levels =
    [
        ("インターン", Seniority.Intern), ("인턴", Seniority.Intern), ("实习", Seniority.Intern), ("實習", Seniority.Intern),
        ("新卒", Seniority.Junior), ("ジュニア", Seniority.Junior), ("주니어", Seniority.Junior), ("신입", Seniority.Junior), ("初级", Seniority.Junior),
        ("シニア", Seniority.Senior), ("시니어", Seniority.Senior), ("高级", Seniority.Senior), ("高級", Seniority.Senior), ("资深", Seniority.Senior),
        ("リード", Seniority.Lead), ("チームリーダー", Seniority.Lead), ("팀장", Seniority.Lead), ("首席", Seniority.Principal),
    ];

    public static Seniority? Find(string title)
    {
        foreach (var (word, level) in Levels)
        {
            if (title.Contains(word, StringComparison.Ordinal))
            {
                return level;
            }
        }

        return null;
    }
}
