namespace TechNewsBot.Core.Requests;

/// <summary>How many requests were opened in a week.</summary>
/// <param name="Monday">Its first day, in UTC.</param>
/// <param name="Opened">Their number.</param>
public sealed record WeekCount(DateOnly Monday, int Opened);
