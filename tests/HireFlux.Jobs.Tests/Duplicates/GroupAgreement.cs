using System.Globalization;

namespace HireFlux.Jobs.Tests.Duplicates;

/// <summary>Groups against the truth, by pairs of postings.</summary>
/// <param name="Found">Pairs of one requisition in one group.</param>
/// <param name="Missed">Pairs of one requisition in different groups.</param>
/// <param name="Wrong">Pairs of different requisitions in one group.</param>
internal sealed record GroupAgreement(int Found, int Missed, int Wrong)
{
    public static GroupAgreement Of<T>(IReadOnlyList<T> postings, Func<T, string> requisition, Func<T, Guid> group)
    {
        var told = postings.Select(posting => (Requisition: requisition(posting), Group: group(posting))).ToList();
        var pairs = told.SelectMany((one, i) => told.Skip(i + 1).Select(other => (Same: one.Requisition == other.Requisition, Grouped: one.Group == other.Group))).ToList();
        return new(pairs.Count(pair => pair is { Same: true, Grouped: true }), pairs.Count(pair => pair is { Same: true, Grouped: false }), pairs.Count(pair => pair is { Same: false, Grouped: true }));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Found} of {Found + Missed} pairs grouped (recall {(Found + Missed == 0 ? 1 : (double)Found / (Found + Missed)):0.000}), {Wrong} wrongly (precision {(Found + Wrong == 0 ? 1 : (double)Found / (Found + Wrong)):0.000})");
}
