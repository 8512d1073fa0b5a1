namespace HireFlux.ProcessHost;

/// <summary>A resource that others reach by a connection string, through <c>ConnectionStrings__name</c>.</summary>
public interface IResourceWithConnectionString : IResource
{
    /// <summary>The connection string, holes filled when the application starts.</summary>
    ReferenceExpression ConnectionStringExpression { get; }

    /// <summary>
    /// What the connection string is made of, by name ("Host", "Port" ...): each is also given as <c>NAME_PROPERTY</c>.
    /// </summary>
    IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties();
}
