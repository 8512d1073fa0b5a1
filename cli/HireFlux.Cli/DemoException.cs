namespace HireFlux.Cli;

/// <summary>Something the journey needs did not come; the message says what.</summary>
internal sealed class DemoException(string message) : Exception(message);
