using MySql.Data.MySqlClient;

namespace TechNewsBot.Storage.Dialects;

/// <summary>What a server's error numbers (https://mariadb.com/kb/en/mariadb-error-code-reference/) mean to an operator.</summary>
internal static class MySqlFault
{
    /// <summary>The failure in plain words.</summary>
    public static string Sentence(string place, MySqlException cause) => Number(cause) switch
    {
        1040 or 1203 or 1226 => $"The database {place} takes no more connections of this user. End what else uses it, or lower Maximum Pool Size in TechNewsBot:Storage:ConnectionString.",
        1042 or 2002 or 2003 or 2005 => $"The database {place} cannot be reached. Check that the server runs and that Server and Port in TechNewsBot:Storage:ConnectionString are right.",
        1044 or 1142 or 1227 => $"The database {place} does not let this user in, or not make tables. Grant it all rights on this database.",
        1045 or 1698 => $"The database {place} refuses the login. Check User ID and Password in TechNewsBot:Storage:ConnectionString.",
        1049 => $"The database {place} does not exist. Make it once: CREATE DATABASE with this name.",
        1021 or 1114 or 1041 => $"The database {place} cannot grow: the server's disk or memory is full. Make room and start again.",
        1205 or 1213 => $"The database {place} is locked by another program for too long. The next run tries again.",
        1290 or 1792 or 1836 => $"The database {place} is read-only now. The bot goes on when the server can be written to again.",
        1034 or 1194 or 1195 => $"The database {place} is damaged. Repair it, or drop it and make it anew: the bot rebuilds it from the wikis and posts nothing twice.",
        _ => $"The database {place} failed: {cause.Message}",
    };

    // The driver wraps the server's answer to a login in an error of its own.
    private static int Number(MySqlException cause) =>
        cause is { Number: 0 or 1042, InnerException: MySqlException inner } ? inner.Number : cause.Number;
}
