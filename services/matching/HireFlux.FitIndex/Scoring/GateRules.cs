namespace HireFlux.FitIndex;

/// <summary>The hard facts that hold a pair back.</summary>
internal static class GateRules
{
    public static IReadOnlyList<Gate> Find(PreparedCandidate prepared, PreparedPosting preparedPosting, DateOnly asOf)
    {
        var (candidate, posting) = (prepared.Facts, preparedPosting.Facts);
        var gates = new List<Gate>();
        if (preparedPosting.CompanyKey.Length > 0 && prepared.ExcludedCompanies.Contains(preparedPosting.CompanyKey))
        {
            gates.Add(new(GateKind.ExcludedCompany, "you excluded this company", new(posting.Company)));
        }

        if (candidate.NeedsVisaSponsorship && posting.Visa == VisaStance.Refuses)
        {
            gates.Add(new(
                GateKind.SponsorshipRefused,
                "the posting refuses the sponsorship you need",
                posting.VisaEvidence ?? new("", "visa")));
        }

        if (posting.SalaryCeiling is { } ceiling && IsBelowFloor(candidate, ceiling))
        {
            gates.Add(new(
                GateKind.SalaryBelowFloor,
                "the most it pays is below your least",
                posting.SalaryEvidence ?? new(FormattableString.Invariant($"{ceiling.Amount:0.##} {ceiling.Currency}"), "salary_max")));
        }

        if (!posting.IsActive)
        {
            gates.Add(new(GateKind.Inactive, "the posting is closed", new("false", "is_active")));
        }
        else if (posting.ExpiresOn is { } last && last < asOf)
        {
            gates.Add(new(GateKind.Inactive, "the posting has expired", new(FormattableString.Invariant($"{last:yyyy-MM-dd}"), "expires_at")));
        }

        if (posting.Policy == WorkPolicy.Remote && LocationScoring.IsCountryAllowed(candidate, posting.RemoteCountries) == false)
        {
            gates.Add(new(
                GateKind.RemoteCountryRestricted,
                "remote work is not allowed from your country",
                posting.RemoteScopeEvidence
                    ?? new(string.Join(", ", posting.RemoteCountries!.Order(StringComparer.Ordinal)), "remote_countries")));
        }

        return gates;
    }

    /// <summary>Whether the most a posting pays is below the person's least, as far as the two compare.</summary>
    public static bool IsBelowFloor(CandidateFacts candidate, Pay ceiling) =>
        candidate.SalaryFloor is { } floor && floor.IsComparableTo(ceiling) && ceiling.Amount < floor.Amount;
}
