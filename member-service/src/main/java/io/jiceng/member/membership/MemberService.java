package io.jiceng.member.membership;

import io.jiceng.kit.access.Caller;
import io.jiceng.kit.access.Scope;
import io.jiceng.kit.http.IfMatch;
import io.jiceng.kit.problem.Problem;
import io.jiceng.member.person.People;
import io.jiceng.member.person.Person;
import io.jiceng.member.person.PersonCipher;
import io.jiceng.member.person.PersonProblem;
import io.jiceng.member.person.PersonRules;
import io.jiceng.member.person.Phones;
import io.jiceng.member.person.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Acts on memberships: each one transaction, told to the audit and to other services. */
@ApplicationScoped
class MemberService {
  private final Members members;
  private final People people;
  private final Branches branches;
  private final Identifiers identifiers;
  private final Scope scope;
  private final Caller caller;
  private final PersonCipher cipher;
  private final MemberJournal journal;
  private final Clock clock;
  private final boolean testNumbers;

  MemberService(
      Members members,
      People people,
      Branches branches,
      Identifiers identifiers,
      Scope scope,
      Caller caller,
      PersonCipher cipher,
      MemberJournal journal,
      Clock clock,
      @ConfigProperty(name = "jiceng.test-id-numbers", defaultValue = "false")
          boolean testNumbers) {
    this.members = members;
    this.people = people;
    this.branches = branches;
    this.identifiers = identifiers;
    this.scope = scope;
    this.caller = caller;
    this.cipher = cipher;
    this.journal = journal;
    this.clock = clock;
    this.testNumbers = testNumbers;
  }

  /** Puts a member on record; the ID number decides whether the person is known. */
  @Transactional
  UUID admit(AdmitMember admission) {
    var branch = branch(admission.organizationId());
    Problem.refuseHard(MemberRules.login(admission, caller.roles()));
    Problem.refuseHard(MemberRules.admission(admission, branch, today(), testNumbers));
    if (!identifiers.owners(admission.known()).isEmpty()) {
      throw new Problem(MemberProblem.IDENTIFIER_TAKEN);
    }
    var stamp = stamp();
    var person = personOf(admission, stamp);
    person.reachAt(admission.normalisedPhone(), cipher);
    var member = new Member(person, admission, branch, stamp);
    members.persistAndFlush(member);
    identifiers.add(
        admission.known().stream()
            .collect(Collectors.toMap(Function.identity(), _ -> member.id(), (a, _) -> a)));
    journal.acted("created", null, view(member), null);
    return member.id();
  }

  private Person personOf(AdmitMember admission, Person.Stamp stamp) {
    var number = admission.number();
    var facts = admission.facts(number);
    var known = people.byIndex(cipher.index(number));
    if (known.isEmpty()) {
      var person = new Person(facts, stamp);
      person.identify(number, cipher);
      return person;
    }
    var person = known.get();
    if (members.openOf(person.id()).isPresent()) {
      throw new Problem(MemberProblem.MEMBER_KNOWN);
    }
    if (!mayTakeOver(person)) {
      throw new Problem(PersonProblem.PERSON_KNOWN);
    }
    person.correct(facts, stamp);
    person.becomeMember(stamp);
    return person;
  }

  /** A person of the caller's scope, or a former member of it, who joins again as a new case. */
  private boolean mayTakeOver(Person person) {
    return people.inScope(person.id(), scope.paths()).isPresent()
        || members.of(person.id()).stream().anyMatch(m -> scope.holds(m.organizationId()));
  }

  @Transactional
  void correct(UUID id, long seen, UnaryOperator<CorrectMember> patch) {
    act(
        id,
        "changed",
        null,
        member -> {
          IfMatch.same(seen, member.version());
          var corrected = patch.apply(CorrectMember.of(member, cipher));
          var number = corrected.number();
          var findings =
              new ArrayList<>(
                  PersonRules.check(
                      number, corrected.sex(), corrected.birthDate(), today(), testNumbers));
          findings.addAll(MemberRules.admissionAge(corrected.birthDate(), member.joinedOn()));
          Problem.refuseHard(findings);
          var person = member.person();
          person.correct(corrected.facts(), stamp());
          person.identify(number, cipher);
          person.reachAt(Phones.normalised(corrected.phone()), cipher);
          member.liveIn(corrected.residence());
          member.touch(stamp());
        });
  }

  @Transactional
  UUID changeBranch(UUID id, MemberActs.ChangeBranch change) {
    return act(
        id,
        "moved",
        change.reason(),
        member -> {
          var target = branch(change.organizationId());
          Problem.refuseHard(
              MemberRules.branchChange(standing(member), target, change.effectiveOn(), today()));
          member.moveTo(target, change.effectiveOn(), change.reason(), stamp());
        });
  }

  @Transactional
  UUID convert(UUID id, MemberActs.Convert conversion) {
    return act(
        id,
        "converted",
        null,
        member -> {
          Problem.refuseHard(MemberRules.conversion(standing(member), conversion.on(), today()));
          member.convert(conversion.on(), stamp());
        });
  }

  @Transactional
  UUID depart(UUID id, MemberActs.Depart departure) {
    return act(
        id,
        "departed",
        departure.reason(),
        member -> {
          Problem.refuseHard(
              MemberRules.departure(standing(member), departure.status(), departure.on(), today()));
          member.leave(departure.status(), departure.on(), stamp());
        });
  }

  /** A C4 value and the audit entry about it come together or not at all. */
  @Transactional
  RevealMember.Revealed reveal(UUID id, RevealMember request) {
    var member = load(id);
    var person = member.person();
    var value =
        switch (request.field()) {
          case ID_NUMBER -> person.idNumber(cipher);
          case PHONE -> person.phone(cipher);
        };
    if (value == null) {
      throw new Problem(MemberProblem.NOTHING_TO_REVEAL);
    }
    journal.revealed(member, request.field(), request.purpose(), request.reason());
    return new RevealMember.Revealed(request.field(), value);
  }

  private UUID act(UUID id, String action, @Nullable String reason, Consumer<Member> act) {
    var member = load(id);
    var before = view(member);
    act.accept(member);
    members.flush();
    journal.acted(action, before, view(member), reason);
    return id;
  }

  private Member load(UUID id) {
    return members.inScope(id, scope.paths()).orElseThrow(Problem::notFound);
  }

  private MemberView view(Member member) {
    return MemberView.of(member, Sight.OWN, cipher);
  }

  private MemberRules.Standing standing(Member member) {
    return member.standing(
        branches.find(member.organizationId(), scope.paths()).orElseThrow(Problem::notFound));
  }

  private Branch branch(String idOrCode) {
    var ref = scope.resolve(idOrCode);
    return branches.find(ref.id(), scope.paths()).orElseThrow(Problem::notFound);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Person.Stamp stamp() {
    return new Person.Stamp(clock.instant(), caller.subject());
  }
}
