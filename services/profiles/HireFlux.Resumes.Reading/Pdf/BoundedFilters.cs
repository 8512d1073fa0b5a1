using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>PdfPig's filters, each within the budget.</summary>
internal sealed class BoundedFilters(ReadingBudget budget) : IFilterProvider
{
    private readonly IFilterProvider _filters = DefaultFilterProvider.Instance;

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary)
    {
        budget.Open();
        return Bound(_filters.GetFilters(dictionary));
    }

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names)
    {
        budget.Open();
        return Bound(_filters.GetNamedFilters(names));
    }

    public IReadOnlyList<IFilter> GetAllFilters() => Bound(_filters.GetAllFilters());

    private IReadOnlyList<IFilter> Bound(IReadOnlyList<IFilter> filters) =>
        filters.Count == 0 ? filters : [.. filters.Select(filter => new BoundedFilter(filter, budget))];
}
