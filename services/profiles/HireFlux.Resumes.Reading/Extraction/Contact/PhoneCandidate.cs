namespace HireFlux.Resumes.Reading.Extraction.Contact;

/// <summary>Digits that could be a telephone number.</summary>
/// <param name="Number">As written.</param>
/// <param name="Line">Its line.</param>
/// <param name="Start">Where in the line it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Score">How likely it is one.</param>
/// <param name="IsContact">It stands among the contact lines.</param>
internal sealed record PhoneCandidate(string Number, int Line, int Start, int End, double Score, bool IsContact = false);
