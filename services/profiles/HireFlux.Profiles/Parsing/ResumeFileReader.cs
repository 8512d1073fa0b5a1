using HireFlux.Profiles.Domain;
using HireFlux.Profiles.Reading;
using HireFlux.Resumes;
using HireFlux.Resumes.Dates;
using HireFlux.Resumes.Facts;
using HireFlux.Resumes.JsonResume;
using HireFlux.Resumes.Reading;
using HireFlux.ServiceDefaults;

namespace HireFlux.Profiles.Parsing;

/// <summary>Reads a file by what it is: documents in the child process that is made for them, JSON Resume, which is bounded and plain, here.</summary>
internal sealed class ResumeFileReader(IResumeReader reader, TimeProvider time)
{
    private const int MostNotes = 50;

    public Task<ReadingResult> ReadAsync(string? mediaType, ReadOnlyMemory<byte> file, CancellationToken cancellationToken) =>
        mediaType == MediaTypes.Json ? Task.FromResult(ReadJson(file)) : reader.ReadAsync(file, cancellationToken);

    /// <summary>Months in jobs to this day; null when no job has dates.</summary>
    public int? MonthsOfExperience(IReadOnlyList<ExperienceItem> experience)
    {
        var now = time.UtcNow();
        return experience.Any(item => item.StartDate is not null) ? ExperienceMonths.Count(experience, new PartialDate(now.Year, now.Month, now.Day)) : null;
    }

    private ReadingResult ReadJson(ReadOnlyMemory<byte> file)
    {
        if (JsonResumeReader.Read(file) is not { Resume: { } resume } result)
        {
            return ReadingResult.Failed(ReadingError.Corrupt);
        }

        var text = string.Join('\n', FactIndex.Of(resume).Facts.Select(fact => fact.Text));
        var notes = result.Notes.Take(MostNotes).Select(note => ResumeWarning.JsonResume(note.Path, note.Sentence));
        return new ReadingResult(resume, text, MonthsOfExperience(resume.Experience), null, [.. notes]);
    }
}
