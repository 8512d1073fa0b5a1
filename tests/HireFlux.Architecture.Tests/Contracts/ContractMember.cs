namespace HireFlux.Architecture.Tests.Contracts;

/// <summary>A member of a published record.</summary>
/// <param name="Record">Full name of the record.</param>
/// <param name="Name">The member.</param>
/// <param name="Type">As C# writes it, nullability included.</param>
/// <param name="IsOptional">A message without it is still understood.</param>
internal sealed record ContractMember(string Record, string Name, string Type, bool IsOptional);
