using System.Security.Cryptography;
using System.Text;

namespace TechNewsBot.MediaWiki;

/// <summary>An account of the configuration as a salted hash, so that the bot can tell whether another one was configured without keeping a secret.</summary>
internal static class AccountHash
{
    private const int SaltBytes = 16;
    private const int HashBytes = 32;

    // Bot passwords are 32 random characters, which no number of rounds needs to protect; a tenth of a second for others.
    private const int Iterations = 100_000;

    /// <summary>The hash with a salt of its own, hexadecimal.</summary>
    public static string Of(WikiSettings wiki) => Of(wiki, RandomNumberGenerator.GetBytes(SaltBytes));

    /// <summary>Whether the hash is of this account. Anything that is no such hash is of none.</summary>
    public static bool IsOf(WikiSettings wiki, string hash) =>
        hash.Length == 2 * (SaltBytes + HashBytes) && Of(wiki, Convert.FromHexString(hash.AsSpan(0, 2 * SaltBytes))) == hash;

    private static string Of(WikiSettings wiki, byte[] salt)
    {
        var account = Encoding.UTF8.GetBytes(string.Join('\n', wiki.Api.AbsoluteUri, wiki.User, wiki.Password, wiki.OAuthToken));
        return Convert.ToHexString([.. salt, .. Rfc2898DeriveBytes.Pbkdf2(account, salt, Iterations, HashAlgorithmName.SHA256, HashBytes)]);
    }
}
