namespace HireFlux.Resumes.Writing.Letters;

/// <summary>Makes a letter of its sentences.</summary>
internal static class LetterFinish
{
    /// <summary>Paragraphs parted by an empty line.</summary>
    public static string Text(IReadOnlyList<LetterSentence> sentences) =>
        string.Join("\n\n", sentences.GroupBy(sentence => sentence.Paragraph).Select(paragraph => string.Join(' ', paragraph.Select(sentence => sentence.Text))));

    public static Letter Of(LetterMaterial material, IReadOnlyList<LetterSentence> sentences, double similarity)
    {
        var text = Text(sentences);
        var words = WordCount.Of(text);
        return new Letter { Text = text, WordCount = words, Sentences = sentences, Similarity = Math.Round(similarity, 3), Warnings = [.. Warnings(material, words, similarity)] };
    }

    private static IEnumerable<LetterWarning> Warnings(LetterMaterial material, int words, double similarity)
    {
        var request = material.Request;
        if (similarity > LetterSimilarity.Bound)
        {
            yield return new LetterWarning(LetterWarning.TooSimilar, "This letter repeats much of an earlier one of yours; your resume has too few other facts to tell.", Math.Round(similarity, 3));
        }

        if (words < LengthBand.Of(request.Length).Least)
        {
            yield return new LetterWarning(LetterWarning.FewFacts, "Your resume has too few facts for this length, so the letter is shorter.");
        }

        if (!PostingLanguage.IsEnglish(request.Posting))
        {
            yield return new LetterWarning(LetterWarning.OtherLanguage, "The posting is not in English; this letter is.");
        }

        if (material.SharedSkills.Count == 0)
        {
            yield return new LetterWarning(LetterWarning.NothingInCommon, "No skill of the posting was found on your resume.");
        }

        if (material.Name.Length == 0)
        {
            yield return new LetterWarning(LetterWarning.NoName, "Your resume has no name to sign with.");
        }
    }
}
