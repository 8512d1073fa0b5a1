namespace HireFlux.Resumes.Writing.Truth;

/// <summary>Addresses and telephone numbers must be the person's own.</summary>
internal static class ContactCheck
{
    public static IEnumerable<Finding> Find(TextReading reading, TruthBasis basis)
    {
        for (var i = 0; i < reading.Tokens.Count; i++)
        {
            if (reading.Tokens[i] is not { Kind: TokenKind.Contact } token)
            {
                continue;
            }

            reading.Done(i, i);
            if (MasterFacts.Contact(token.Text) is var said && !basis.Contacts.Any(known => MasterFacts.IsSame(known, said)) && !basis.Facts.Any(fact => fact.Contacts.Contains(token.Lower)))
            {
                yield return new Finding(InventionKind.Contact, token.Start, token.End);
            }
        }
    }
}
