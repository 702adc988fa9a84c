namespace TechNewsBot.MediaWiki.Tests.Faults;

public sealed class FaultTests
{
    [Test]
    public void No_row_of_the_table_of_answers_is_without_a_fault([ValueSource(nameof(Rows))] string answer)
    {
        var row = Meanings.All.Single(row => row.Answer == answer);

        Assert.That(FaultList.All.Select(fault => fault.Means), Does.Contain(row));
    }

    [TestCaseSource(nameof(Cases))]
    public async Task Every_answer_means_what_the_table_says(object fault, object time) =>
        Assert.That(FaultPromise.Broken(await FaultRun.PlayAsync((Fault)fault, (FaultTime)time)), Is.Empty);

    private static IEnumerable<string> Rows() => Meanings.All.Select(row => row.Answer);

    private static IEnumerable<TestCaseData> Cases() =>
        from fault in FaultList.All
        from time in fault.Times
        select new TestCaseData(fault, time).SetArgDisplayNames(fault.ToString(), time.ToString());
}
