using HireFlux.Profiles.Domain;
using HireFlux.Resumes;

namespace HireFlux.Profiles.Features.ApplyResume;

/// <summary>Fills what a profile does not say from a resume. What it says stays, whatever the resume says.</summary>
internal static class ProfileFilling
{
    private const int MaxName = 100;
    private const int MaxPhone = 20;
    private const int MaxLocation = 255;
    private const int MaxSkills = 200;
    private const int MaxSkill = 100;

    public static ProfileDetails Fill(ProfileDetails profile, ResumeData resume)
    {
        var (first, last) = profile is { FirstName: null, LastName: null } ? Split(resume.Name) : (profile.FirstName, profile.LastName);
        return profile with
        {
            FirstName = first,
            LastName = last,
            Phone = profile.Phone ?? Phone(resume),
            Location = profile.Location ?? Line(resume.Location, MaxLocation),
            Skills = profile.Skills is { Count: > 0 }
                ? profile.Skills
                : [.. PlainText.Lines(resume.Skills).Where(skill => skill.Length <= MaxSkill).Take(MaxSkills)],
        };
    }

    /// <summary>The last word is the last name: wrong for some, and theirs to change; half a name taken from each source would be worse.</summary>
    private static (string? First, string? Last) Split(string? name)
    {
        if (Line(name, 2 * MaxName) is not { } line)
        {
            return (null, null);
        }

        var space = line.LastIndexOf(' ');
        return space < 0 ? (Line(line, MaxName), null) : (Line(line[..space], MaxName), Line(line[(space + 1)..], MaxName));
    }

    private static string? Phone(ResumeData resume) =>
        ((string?[])[Line(resume.Phone, MaxPhone), resume.PhoneE164]).FirstOrDefault(phone => phone is not null && PhoneNumber.IsPlausible(phone));

    /// <summary>Null too for what is longer than the profile's column.</summary>
    private static string? Line(string? text, int maxLength) => PlainText.Line(text) is { } line && line.Length <= maxLength ? line : null;
}
