using System.Net;

namespace HireFlux.Resumes.Writing.Chat;

/// <summary>What the wire saw of one call, whatever the client library made of it.</summary>
internal sealed class CallTrace
{
    private static readonly AsyncLocal<CallTrace?> Flowing = new();

    public static CallTrace? Current => Flowing.Value;

    public HttpStatusCode? Status { get; set; }

    public bool IsTooLarge { get; set; }

    public bool IsBodyWhole { get; set; }

    /// <summary>Begins the trace of a call that is made from the current method on.</summary>
    public static CallTrace Begin() => Flowing.Value = new CallTrace();
}
