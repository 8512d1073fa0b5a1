namespace HireFlux.Identity.Features.Register;

/// <summary>Says the same whether the address was free or not, so that nobody learns who has an account.</summary>
/// <param name="Status">Always <c>accepted</c>. Who owns the address can sign in now.</param>
internal sealed record RegisterResponse(string Status);
