using System.Security.Cryptography;
using System.Text;

namespace HireFlux.Jobs.Domain.Duplicates;

/// <summary>
/// Which postings are one requisition, advertised in several places or on several boards. The group's id is made of what the posting says, so that
/// it is the same in whatever order postings arrive, and no other posting need be looked at.
/// </summary>
internal static class PostingGroup
{
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
        return Id("alike", company, Join(GroupWords.Of(job.Title), places), Join(GroupWords.Of(job.Description).Where(word => !word.All(char.IsDigit)), places));
    }

    private static string Join(IEnumerable<string> words, HashSet<string> places) => string.Join(' ', words.Where(word => !places.Contains(word)));

    /// <summary>The first 128 bits of SHA-256, marked as a UUID of version 8 (RFC 9562).</summary>
    private static Guid Id(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', parts)), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
