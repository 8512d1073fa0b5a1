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
            if (!basis.Contacts.Contains(MasterFacts.Contact(token.Text)) && !basis.Facts.Any(fact => fact.Contacts.Contains(token.Lower)))
            {
                yield return new Finding(InventionKind.Contact, token.Start, token.End);
            }
        }
    }
}
