namespace HireFlux.Benchmarks.Resumes.Scoring;

/// <summary>What is scored of a resume.</summary>
internal enum ResumeField
{
    Name,
    Email,
    Phone,
    Location,
    Company,
    Title,
    Start,
    End,
    Institution,
    Degree,
    Year,
    Skills,
}
