using System.Net;
using System.Net.Mime;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using ContentDispositionHeaderValue = Microsoft.Net.Http.Headers.ContentDispositionHeaderValue;

namespace HireFlux.Profiles.Files;

/// <summary>Files in a bucket of any S3-compatible store. The store itself makes an object visible whole or not at all.</summary>
internal sealed class S3ObjectStore : IObjectStore, IDisposable
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(10);
    private readonly string _bucket;
    private readonly AmazonS3Client _client;
    private readonly AmazonS3Client _links;

    public S3ObjectStore(S3Options options)
    {
        if (options.Bucket.Length == 0 || options.AccessKey.Length == 0 || options.SecretKey.Length == 0)
        {
            throw new InvalidOperationException("Files:Store is s3: Files:S3:Bucket, Files:S3:AccessKey and Files:S3:SecretKey must be set.");
        }

        _bucket = options.Bucket;
        _client = Connect(options, options.ServiceUrl);
        _links = options.PublicUrl.Length == 0 ? _client : Connect(options, options.PublicUrl);
    }

    public async Task PutAsync(ContentHash hash, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        if (await ExistsAsync(hash, cancellationToken))
        {
            return;
        }

        await GuardAsync(async () =>
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            // Not every store knows the signed chunks that would spare the client a pass over the content.
            return await _client.PutObjectAsync(
                new PutObjectRequest { BucketName = _bucket, Key = KeyOf(hash), InputStream = stream, ContentType = MediaTypeNames.Application.Octet, UseChunkEncoding = false },
                cancellationToken);
        });
    }

    public Task<bool> ExistsAsync(ContentHash hash, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        try
        {
            await _client.GetObjectMetadataAsync(_bucket, KeyOf(hash), cancellationToken);
            return true;
        }
        catch (AmazonS3Exception exception) when (IsAbsentObject(exception))
        {
            return false;
        }
    });

    public Task<Stream?> OpenReadAsync(ContentHash hash, CancellationToken cancellationToken) => GuardAsync(async () =>
    {
        try
        {
            var response = await _client.GetObjectAsync(_bucket, KeyOf(hash), cancellationToken);
            return response.ResponseStream;
        }
        catch (AmazonS3Exception exception) when (IsAbsentObject(exception))
        {
            return null;
        }
    });

    public Task DeleteAsync(ContentHash hash, CancellationToken cancellationToken) =>
        GuardAsync(() => _client.DeleteObjectAsync(_bucket, KeyOf(hash), cancellationToken));

    public Uri? CreateLink(ContentHash hash, string fileName, string mediaType, DateTime expiresAt)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        return new Uri(_links.GetPreSignedURL(new GetPreSignedUrlRequest
        {
            BucketName = _bucket,
            Key = KeyOf(hash),
            Expires = expiresAt,
            Protocol = _links.Config.ServiceURL?.StartsWith("http:", StringComparison.OrdinalIgnoreCase) == true ? Protocol.HTTP : Protocol.HTTPS,
            ResponseHeaderOverrides = new ResponseHeaderOverrides { ContentDisposition = disposition.ToString(), ContentType = mediaType, CacheControl = "private, no-store" },
        }));
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        try
        {
            try
            {
                await _client.HeadBucketAsync(new HeadBucketRequest { BucketName = _bucket }, cancellationToken);
            }
            catch (AmazonS3Exception exception) when (exception.StatusCode == HttpStatusCode.NotFound)
            {
                await _client.PutBucketAsync(_bucket, cancellationToken);
            }
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw new InvalidOperationException($"The bucket {_bucket} is not there and cannot be made: {exception.Message}", exception);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _links.Dispose();
    }

    private static AmazonS3Client Connect(S3Options options, string address)
    {
        var config = new AmazonS3Config
        {
            ForcePathStyle = options.UsePathStyle,
            Timeout = s_timeout,
            MaxErrorRetry = 2,
            // The newer checksums are AWS's own; the signature covers the content's hash in any case.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (address.Length == 0)
        {
            config.RegionEndpoint = Amazon.RegionEndpoint.GetBySystemName(options.Region);
        }
        else
        {
            config.ServiceURL = address;
            config.AuthenticationRegion = options.Region;
        }

        return new AmazonS3Client(new BasicAWSCredentials(options.AccessKey, options.SecretKey), config);
    }

    private static string KeyOf(ContentHash hash) => $"resumes/{hash.Hex}";

    /// <summary>A bucket that is absent is a fault of the store, not the file's absence.</summary>
    private static bool IsAbsentObject(AmazonS3Exception exception) => exception.StatusCode == HttpStatusCode.NotFound && exception.ErrorCode != "NoSuchBucket";

    private static bool IsFailure(Exception exception) => exception is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or TimeoutException;

    private static async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            return await action();
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            throw new ObjectStoreException("The object store does not answer as it should.", exception);
        }
    }
}
