namespace HireFlux.Applications.Domain;

/// <summary>Answers to what forms usually ask, each taken from a fact the person stated, never guessed.</summary>
/// <param name="Answers">Answers by question.</param>
/// <param name="Sources">Where each answer comes from, such as <c>profile.first_name@3</c>: the profile's member and version.</param>
/// <param name="Missing">Questions that the profile does not answer.</param>
internal sealed record AnswerSheet(
    IReadOnlyDictionary<string, string> Answers, IReadOnlyDictionary<string, string> Sources, IReadOnlyList<string> Missing)
{
    public static AnswerSheet From(ApplicantProfile? profile)
    {
        (string Question, string Member, string? Answer)[] facts =
        [
            ("first_name", "first_name", profile?.FirstName),
            ("last_name", "last_name", profile?.LastName),
            ("phone", "phone", profile?.Phone),
            ("location", "location", profile?.Location),
            ("work_authorization", "preferences.work_authorization", profile?.WorkAuthorization),
            ("sponsorship_required", "preferences.visa_sponsorship", profile?.NeedsSponsorship switch { true => "Yes", false => "No", null => null }),
        ];
        var known = facts.Where(fact => !string.IsNullOrWhiteSpace(fact.Answer)).ToList();
        return new AnswerSheet(
            known.ToDictionary(fact => fact.Question, fact => fact.Answer!.Trim()),
            known.ToDictionary(fact => fact.Question, fact => $"profile.{fact.Member}@{profile!.Version}"),
            [.. facts.Where(fact => string.IsNullOrWhiteSpace(fact.Answer)).Select(fact => fact.Question)]);
    }
}
