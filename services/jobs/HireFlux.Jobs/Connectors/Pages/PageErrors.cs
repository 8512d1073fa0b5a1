namespace HireFlux.Jobs.Connectors.Pages;

/// <summary>Why a page could not be read, in the words of the API's problem codes.</summary>
internal static class PageErrors
{
    /// <summary>Not http(s) on its usual port, with a user name in it, or not on the public internet.</summary>
    public const string AddressNotAllowed = "page_address_not_allowed";

    /// <summary>The host's robots.txt keeps us out, or could not be read.</summary>
    public const string RobotsDisallowed = "page_robots_disallowed";

    /// <summary>404 or 410.</summary>
    public const string NotFound = "page_not_found";

    /// <summary>401 or 403.</summary>
    public const string Unauthorized = "page_unauthorized";

    public const string TooManyRedirects = "page_too_many_redirects";
    public const string TooLarge = "page_too_large";
    public const string NotHtml = "page_not_html";

    /// <summary>Any other answer that is not a page.</summary>
    public const string UnexpectedStatus = "page_unexpected_status";

    /// <summary>429, 5xx, no answer in time or none at all: it may be there later.</summary>
    public const string Unavailable = "page_unavailable";
}
