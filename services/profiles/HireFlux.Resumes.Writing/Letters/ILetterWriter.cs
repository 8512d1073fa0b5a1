namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Writes cover letters.</summary>
public interface ILetterWriter
{
    /// <summary>Writes a letter that says of the person only what their facts say, and of the employer only what has a source.</summary>
    /// <param name="request">What to write from.</param>
    /// <param name="cancellationToken">The caller's.</param>
    Task<Letter> WriteAsync(LetterRequest request, CancellationToken cancellationToken);
}
