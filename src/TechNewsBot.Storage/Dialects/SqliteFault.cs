using Microsoft.Data.Sqlite;

namespace TechNewsBot.Storage.Dialects;

/// <summary>What SQLite's result codes (https://sqlite.org/rescode.html) mean to an operator.</summary>
internal static class SqliteFault
{
    private const string WhatALossCosts = "The bot rebuilds it from the wikis and posts nothing twice.";

    /// <summary>The failure in plain words.</summary>
    public static string Sentence(string file, SqliteException cause) => cause.SqliteErrorCode switch
    {
        5 or 6 => $"The database {file} is locked by another program. End the other technewsbot, or wait for it, and try again.",
        3 or 8 => $"The database {file} is read-only. Give this user the right to write the file and its folder (SQLite keeps two more files beside it).",
        10 => $"The database {file} cannot be read or written: the disk reports an error. Check the disk, then start again.",
        11 or 26 => $"The database {file} is damaged or is not a database. Move it away and start again. {WhatALossCosts}",
        13 => $"The database {file} cannot grow: the disk is full. Make room and start again.",
        14 => $"The database {file} cannot be opened. Check that its folder exists and that this user may write there.",
        _ => $"The database {file} failed: {cause.Message}",
    };
}
