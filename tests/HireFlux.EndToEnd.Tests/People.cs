namespace HireFlux.EndToEnd.Tests;

/// <summary>Profiles of the people whose journeys are walked, as the API takes them.</summary>
internal static class People
{
    public static object BackendEngineer => new
    {
        first_name = "Ada",
        last_name = "Okafor",
        phone = "+44 20 7946 0958",
        location = "London, United Kingdom",
        target_titles = new[] { "Senior Backend Engineer" },
        salary_min = 60000,
        salary_max = 90000,
        currency = "GBP",
        salary_period = "year",
        industries = new[] { "Software" },
        skills = new[] { "C#", ".NET", "PostgreSQL", "Docker", "Kubernetes", "Python", "Linux" },
        preferences = new
        {
            remote_policy = "remote",
            visa_sponsorship = false,
            willing_to_relocate = false,
            work_authorization = "UK citizen",
            preferred_locations = new[] { "London" },
            excluded_companies = Array.Empty<string>(),
        },
    };

    public static object Nurse => new
    {
        first_name = "Nguyễn",
        last_name = "Thị Minh Khai",
        phone = "+1 207 555 0134",
        location = "Portland, Maine, USA",
        target_titles = new[] { "Registered Nurse", "ICU Nurse" },
        salary_min = 70000,
        salary_max = 110000,
        currency = "USD",
        salary_period = "year",
        industries = new[] { "Health care" },
        skills = new[] { "Critical Care", "Patient Care", "BLS", "ACLS" },
        preferences = new
        {
            remote_policy = "onsite",
            visa_sponsorship = true,
            willing_to_relocate = true,
            work_authorization = "H-1B",
            preferred_locations = new[] { "Portland" },
            excluded_companies = Array.Empty<string>(),
        },
    };
}
