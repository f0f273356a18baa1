package io.jiceng.kit.figure;

import io.jiceng.kit.stream.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A small service for tests: organisations hold accounts, accounts hold entries (a flow); sites
 * open and close (a stock).
 */
public final class Ledger {
  public static final FigureCatalogue CATALOGUE =
      FigureCatalogue.parse(
          List.of(
              """
              parameters:
                - {code: bigEntry, zh: 大额, en: Big entry, default: "100", unit: yuan}
              views:
                - id: entry
                  records: entries
                  sources:
                    - {table: entry, organizations: "select a.organization_id from changed x join account a on a.id = x.account_id"}
                    - {table: account, organization: organization_id}
                  parameters: [bigEntry]
                - id: site
                  records: sites
                  calendar: true
                  sources: [{table: site, organization: organization_id}]
              figures:
                - {id: entry.amount, view: entry, kind: FLOW, zh: 金额, en: Amount, unit: yuan, precision: 2}
                - {id: entry.big-amount, view: entry, kind: FLOW, filter: "big", zh: 大额金额, en: Big amounts, unit: yuan, precision: 2}
                - {id: site.count, view: site, kind: STOCK, zh: 点位, en: Sites, unit: sites, precision: 0, sensitive: true}
                - {id: entry.mean, kind: AVERAGE, numerator: entry.amount, denominator: site.count, zh: 均值, en: Mean, unit: yuan, precision: 2}
              """));

  public static final String TABLES =
      """
      create table account (id uuid primary key, organization_id uuid, name text);
      create table entry (id uuid primary key, account_id uuid not null references account, day date not null,
                          amount numeric(18,2) not null);
      create table site (id uuid primary key, organization_id uuid not null, opened_on date not null, closed_on date);
      create index on account (organization_id); create index on entry (account_id); create index on site (organization_id);
      create view figure_entry as
        select a.organization_id, figure_month(e.day) as month, e.id as record_id,
               case when e.amount > 0 then e.amount end as value,
               e.amount >= rule_value('bigEntry', a.organization_id, e.day)::numeric as big
          from entry e join account a on a.id = e.account_id;
      create view figure_site as
        select organization_id, figure_month(opened_on) as month, id as record_id, 1::bigint as value from site
        union all
        select organization_id, figure_month(closed_on), id, -1 from site
         where closed_on is not null and figure_month(closed_on) <= figure_horizon();
      insert into parameter_declaration values ('bigEntry', '100');
      """;

  private final TestDatabase database;

  public Ledger(TestDatabase database) throws SQLException {
    this.database = database;
    database.run(TABLES);
    database
        .transactions()
        .run(
            c -> {
              new MarkTriggers(CATALOGUE).install(c);
              return 0;
            });
  }

  public void account(int account, int organization) throws SQLException {
    database.run(
        "insert into account values (?, ?, 'a') on conflict (id) do update set organization_id = excluded.organization_id",
        TestDatabase.id(account),
        TestDatabase.id(organization));
  }

  public UUID entry(int account, String day, String amount) throws SQLException {
    UUID id = UUID.randomUUID();
    database.run(
        "insert into entry values (?, ?, ?::date, ?::numeric)",
        id,
        TestDatabase.id(account),
        day,
        amount);
    return id;
  }

  public void site(int site, int organization, String opened) throws SQLException {
    database.run(
        "insert into site values (?, ?, ?::date)",
        TestDatabase.id(site),
        TestDatabase.id(organization),
        opened);
  }
}
