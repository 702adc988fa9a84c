namespace TechNewsBot.Core.Requests.Tasks;

/// <summary>How far a task has come in its tracker (https://www.mediawiki.org/wiki/Phabricator/Help, status of a task).</summary>
public enum TaskState
{
    /// <summary>The tracker was not asked, does not know the task, or does not show it to everyone.</summary>
    Unknown,

    /// <summary>To be done.</summary>
    Open,

    /// <summary>Someone is on it.</summary>
    InProgress,

    /// <summary>Held up by something else.</summary>
    Stalled,

    /// <summary>Done.</summary>
    Resolved,

    /// <summary>Not going to be done.</summary>
    Declined,

    /// <summary>No task at all: not a fault, or not one of the software.</summary>
    Invalid,

    /// <summary>The same as another task, which goes on.</summary>
    Duplicate,
}
