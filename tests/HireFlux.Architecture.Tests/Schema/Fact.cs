namespace HireFlux.Architecture.Tests.Schema;

/// <summary>One thing that PostgreSQL's catalogs say.</summary>
/// <param name="Table">The table it belongs to; empty for functions and extensions.</param>
/// <param name="What">Its kind and name, such as <c>column email</c>; for the table itself <c>table</c>.</param>
/// <param name="Definition">How PostgreSQL writes it.</param>
internal sealed record Fact(string Table, string What, string Definition);
