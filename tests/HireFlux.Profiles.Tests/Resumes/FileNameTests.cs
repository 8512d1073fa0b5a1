using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HireFlux.Profiles.Domain;

namespace HireFlux.Profiles.Tests.Resumes;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("cv.pdf", "cv.pdf")]
    [InlineData("CV.PDF", "CV.pdf")]
    [InlineData("/etc/passwd", "passwd.pdf")]
    [InlineData("..\\..\\cv.pdf", "cv.pdf")]
    [InlineData("a\r\nb\tc.pdf", "a b c.pdf")]
    [InlineData("cv\u202Efdp.exe", "cvfdp.exe.pdf")]
    [InlineData("..", "resume.pdf")]
    [InlineData(null, "resume.pdf")]
    [InlineData(".pdf", "resume.pdf")]
    [InlineData("履歴書.pdf", "履歴書.pdf")]
    public void A_name_is_the_last_part_of_a_path_in_plain_letters(string? name, string expected) => Assert.Equal(expected, FileName.Clean(name, ".pdf"));

    [Fact]
    public void Whatever_is_sent_the_name_can_be_kept_and_given_out() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20261123, 7),
        Prop.ForAll<string?>(name =>
        {
            var clean = FileName.Clean(string.Concat(Enumerable.Repeat(name, 40)), ".docx");
            return clean.Length <= FileName.MaxLength
                && clean.EndsWith(".docx", StringComparison.Ordinal)
                && clean.IndexOfAny(['/', '\\']) < 0
                && !clean.Any(char.IsControl)
                && Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(clean)) == clean;
        }));
}
