namespace HireFlux.Resumes.Reading.Pdf;

/// <summary>A part of a page: <see cref="LayoutRows"/>, <see cref="LayoutColumns"/> or <see cref="LayoutStack"/>.</summary>
internal abstract record LayoutNode;
