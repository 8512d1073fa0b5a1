namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>A drawn line or a coloured rectangle, in points.</summary>
internal readonly record struct DrawnBox(double Left, double Bottom, double Right, double Top)
{
    private const double ThickestRule = 3;

    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>A level line.</summary>
    public bool IsRule => Height <= ThickestRule && Width > 4 * ThickestRule;

    /// <summary>An upright line.</summary>
    public bool IsUpright => Width <= ThickestRule && Height > 4 * ThickestRule;

    /// <summary>A surface that text can stand on.</summary>
    public bool IsPanel => Width > 4 * ThickestRule && Height > ThickestRule;
}
