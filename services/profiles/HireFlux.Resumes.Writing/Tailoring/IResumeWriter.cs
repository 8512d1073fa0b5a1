namespace HireFlux.Resumes.Writing.Tailoring;

/// <summary>Writes resumes. Whatever it writes is checked afterwards.</summary>
public interface IResumeWriter
{
    /// <summary>Writes a draft from the master's facts.</summary>
    Task<Draft> WriteAsync(TailoringRequest request, CancellationToken cancellationToken);
}
