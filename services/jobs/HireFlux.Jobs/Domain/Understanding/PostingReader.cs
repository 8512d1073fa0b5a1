using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using HireFlux.Jobs.Connectors;
using HireFlux.Jobs.Domain.Duplicates;
using HireFlux.Vocabulary;

namespace HireFlux.Jobs.Domain.Understanding;

/// <summary>Reads a board's posting into the columns of a job. Pure: the same posting read by the same rules gives the same job.</summary>
internal static class PostingReader
{
    /// <summary>Raise it when a rule changes, so that stored postings are read again.</summary>
    private const string Rules = "4";

    private static readonly Lazy<string> s_version = new(() => $"{Rules}/{SkillVocabulary.Default.Version}");

    /// <summary>Of the rules, the vocabulary's included.</summary>
    public static string Version => s_version.Value;

    /// <summary>Escaping what is harmless makes HTML half as long again.</summary>
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 of what the board says and the version of the rules it is read by.</summary>
    public static byte[] HashOf(BoardPosting posting) =>
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { Version, Posting = posting }, s_json));

    /// <summary>Fills the job.</summary>
    /// <param name="job">New, or stored.</param>
    /// <param name="posting">What the board says now.</param>
    /// <param name="document">Its text, sanitised.</param>
    public static void Fill(Job job, BoardPosting posting, PostingDocument document)
    {
        var sections = SectionReader.Read(document);
        var skills = SkillReader.Read(posting.Title, document, sections);
        var country = Country(posting);
        var remote = RemoteWorkReader.Read(posting.RemotePolicy, posting.Locations, posting.Title, document.Text);
        var salary = posting.Salary ?? SalaryReader.Read(document.Text, country);
        var visa = VisaReader.Read(document.Text);

        job.Title = StorableText.Clean(posting.Title);
        job.Company = StorableText.Clean(posting.Company);
        job.Description = document.Text;
        job.DescriptionHtml = document.Html;
        job.Location = posting.Locations is [var first, ..] ? StorableText.Cut(StorableText.Clean(first), Job.MaxLocation) : null;
        job.RemotePolicy = remote.Policy;
        (job.SalaryMin, job.SalaryMax, job.SalaryCurrency, job.SalaryPeriod) = (salary?.Min, salary?.Max, salary?.Currency, salary?.Period);
        job.VisaFriendly = visa.Stance == VisaStatement.Offers;
        job.RequiredSkills = [.. skills.Where(skill => skill.IsRequired).Select(skill => SkillVocabulary.Default.Get(skill.SkillId)!.Name)];
        job.PreferredSkills = [.. skills.Where(skill => !skill.IsRequired).Select(skill => SkillVocabulary.Default.Get(skill.SkillId)!.Name)];
        (job.ExperienceYearsMin, job.ExperienceYearsMax) = ExperienceReader.Read(document.Text, sections);
        job.ApplyUrl = posting.ApplyUrl;
        // Without a date of the board's own, the day it was first seen stands for it and never moves.
        job.PostedAt = posting.PublishedAt ?? job.CreatedAt;
        job.ExpiresAt = posting.ExpiresAt;
        job.ContentHash = HashOf(posting);
        job.Metadata = new JobMetadata
        {
            Sections = sections,
            Skills = skills,
            Visa = visa,
            PostedAtSource = posting.PublishedAt is null ? PostedAtSources.FirstSeen : PostedAtSources.Published,
            RemotePolicySource = remote.Source,
            RemoteCountries = remote.Countries,
            CountryCode = country,
            SalarySource = posting.Salary is not null ? "structured" : salary is not null ? "text" : null,
            SalaryPeriodInferred = salary?.IsPeriodInferred ?? false,
            Language = LanguageReader.Read(document.Text),
            Locations = [.. posting.Locations.Select(StorableText.Clean)],
            Department = Clean(posting.Department),
            Team = Clean(posting.Team),
            EmploymentType = Clean(posting.EmploymentType),
            RequisitionId = Clean(posting.RequisitionId),
            InternalJobId = posting.InternalJobId,
        };
        job.ClusterId = PostingGroup.Of(job);
    }

    /// <summary>The one country that the posting names; null for none or several.</summary>
    private static string? Country(BoardPosting posting)
    {
        var named = posting.Locations.SelectMany(location => Places.Parse(location).Countries).Distinct().Take(2).ToList();
        return named is [var only] ? only : named.Count == 0 ? posting.CountryCode : null;
    }

    private static string? Clean(string? text) => text is null ? null : StorableText.Clean(text);
}
