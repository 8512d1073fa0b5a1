using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Jobs.Domain.Duplicates;

/// <summary>
/// Which postings are one requisition, advertised in several places or on several boards. The group's id is made of what the posting says, so that
/// it is the same in whatever order postings arrive, and no other posting need be looked at.
/// </summary>
internal static class PostingGroup
{
    private const char Separator = '\0';

    /// <summary>
    /// Postings of one company that name a requisition are grouped by it and by nothing else. Those that name none are grouped when their titles
    /// and texts are the same but for the places they are for, figures and marks.
    /// </summary>
    public static Guid Of(Job job)
    {
        var company = CompanyName.Normalize(job.Company);
        // What the employer calls it, on whatever board; "TBD" and "evergreen" name nothing.
        if (job.Metadata.RequisitionId is { } requisition && requisition.Any(char.IsDigit))
        {
            return Id("requisition", company, requisition.Trim().ToUpperInvariant());
        }

        if (job.Metadata.InternalJobId is { Length: > 0 } internalId)
        {
            // The board's own count: on another board it is another job's.
            return Id("internal", company, job.SourceId.ToString(), internalId);
        }

        var places = GroupWords.Of(string.Join(' ', job.Metadata.Locations.Append(job.Location ?? ""))).ToHashSet(StringComparer.Ordinal);
        var words = new StringBuilder(job.Title.Length + job.Description.Length + 1);
        AddWords(words, job.Title, places, figures: true);
        AddWords(words.Append(Separator), job.Description, places, figures: false);
        return Id("alike", company, words.ToString());
    }

    /// <summary>The words of a text but for those of places, with a space between them.</summary>
    private static void AddWords(StringBuilder words, string text, HashSet<string> places, bool figures)
    {
        var placeWords = places.GetAlternateLookup<ReadOnlySpan<char>>();
        var start = words.Length;
        foreach (var word in new GroupWords(text))
        {
            if (!placeWords.Contains(word) && (figures || !IsFigure(word)))
            {
                words.Append(words.Length > start ? " " : "").Append(word);
            }
        }
    }

    private static bool IsFigure(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsDigit(character))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first 128 bits of SHA-256, marked as a UUID of version 8 (RFC 9562).</summary>
    private static Guid Id(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts)), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
