using System.Xml;

namespace HireFlux.Resumes.Reading.Inspection;

/// <summary>Reads an XML part from end to end without keeping anything of it.</summary>
internal static class XmlScan
{
    /// <summary>
    /// Null for a part that may be loaded; <see cref="ReadingError.TooLarge"/> for one that is deeper or longer than a resume's or brings a
    /// document type (no part has one, and entities grow without end); <see cref="ReadingError.Corrupt"/> for one that is not well-formed.
    /// </summary>
    public static ReadingError? Scan(Stream part, ReadingLimits limits, Action<XmlReader>? onElement = null)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var nodes = 0;
        try
        {
            using var reader = XmlReader.Create(part, settings);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                nodes += 1 + reader.AttributeCount;
                if (reader.Depth > limits.NestingDepth || nodes > limits.Nodes || reader.AttributeCount > limits.Attributes)
                {
                    return ReadingError.TooLarge;
                }

                onElement?.Invoke(reader);
            }

            return null;
        }
        catch (XmlException exception)
        {
            // The one way to tell: the reader has no code for it.
            return exception.Message.Contains("DTD", StringComparison.Ordinal) ? ReadingError.TooLarge : ReadingError.Corrupt;
        }
        catch (Exception exception) when (Unpacking.IsDamage(exception))
        {
            return ReadingError.Corrupt;
        }
    }
}
