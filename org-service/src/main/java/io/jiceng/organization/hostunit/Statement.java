package io.jiceng.organization.hostunit;

/** Something a clerk states about a unit from a day on. */
sealed interface Statement
    permits StatePartyWork,
        StateEmployees,
        StatePopulation,
        StateLeadership,
        StateInstructor,
        TakeStep {

  /**
   * A statement of a request.
   *
   * @param at where in the request it stands
   */
  record Placed(Statement statement, String at) {}
}
