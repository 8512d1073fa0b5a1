using HireFlux.Resumes.Rendering.Fonts;

namespace HireFlux.Resumes.Rendering.Layout;

/// <summary>How letters look.</summary>
/// <param name="Face">The font they are in unless it lacks them.</param>
/// <param name="Size">Points.</param>
/// <param name="Color">Red, green and blue, 0 to 255.</param>
internal sealed record TextLook(FontFace Face, double Size, (byte Red, byte Green, byte Blue) Color);
