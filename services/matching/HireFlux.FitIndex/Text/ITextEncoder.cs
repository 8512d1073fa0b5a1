namespace HireFlux.FitIndex;

/// <summary>Turns text into a vector. Equal text gives equal numbers for one version, on every machine.</summary>
public interface ITextEncoder
{
    /// <summary>Name and version; part of algo_version. Another version needs other anchors.</summary>
    string Version { get; }

    /// <summary>Length of its vectors.</summary>
    int Dimensions { get; }

    /// <summary>The vector of a text, of that length; all zeros when the text says nothing.</summary>
    float[] Encode(string text);
}
