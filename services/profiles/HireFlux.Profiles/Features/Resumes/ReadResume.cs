using System.Diagnostics.CodeAnalysis;
using HireFlux.Profiles.Domain;
using HireFlux.Resumes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HireFlux.Profiles.Features.Resumes;

internal static class ReadResume
{
    /// <summary>What was read from a resume that was asked for, or why nothing can be made of it.</summary>
    /// <param name="resume">The resume; null when there is none.</param>
    /// <param name="data">What was read.</param>
    /// <param name="problem">404 or 409.</param>
    public static bool TryRead([NotNullWhen(true)] this Resume? resume, [NotNullWhen(true)] out ResumeData? data, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        data = resume?.ParsedData is { } document ? ResumeDocument.Read(document) : null;
        problem = data is not null ? null : resume is null ? ResumeProblems.NotFound() : ResumeProblems.NotRead();
        return data is not null;
    }
}
